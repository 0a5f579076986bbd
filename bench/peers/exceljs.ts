// exceljs, reading only.
import exceljs from 'exceljs';

const workbook = new exceljs.Workbook();
await workbook.xlsx.readFile(process.argv[2] ?? '');
process.stdout.write(`${workbook.worksheets.length} sheets\n`);
