// The Annex A checker as a page: a file is read and checked in the browser, and nothing of it leaves.
