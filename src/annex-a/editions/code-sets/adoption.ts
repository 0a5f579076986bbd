import { type CodeSet, coded } from './code-set.ts';

export const adoptionReversal: CodeSet = {
  title: 'Reason no longer placed for adoption',
  codes: [
    coded('RD1', "Child's needs changed since the decision"),
    coded('RD2', 'Court did not make a placement order'),
    coded('RD3', 'Prospective adopters could not be found'),
    coded('RD4', 'Any other reason'),
  ],
  source: 'Looked after return, reason no longer placed for adoption',
};

export const adopterLeaving: CodeSet = {
  title: 'Reason for leaving the adoption process',
  codes: [
    coded('1', 'Adopter withdrew from process'),
    coded('2', 'Process put on hold'),
    coded('3', 'Application refused'),
  ],
  source: 'Annex A guidance for inspections from 2018',
};
