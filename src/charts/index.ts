// Numbers as pictures that everybody can read.
