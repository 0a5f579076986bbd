import { showChecker } from './checker.ts';

const place = document.getElementById('checker');
if (place !== null) showChecker(place);
