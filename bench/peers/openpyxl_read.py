# openpyxl in read-only mode, reading only: every cell's value once.
import sys
import openpyxl
book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
cells = sum(len(row) for sheet in book for row in sheet.iter_rows(values_only=True))
print(cells, "cells")
