# pandas, reading only: every sheet as a data frame.
import sys
import pandas
sheets = pandas.read_excel(sys.argv[1], sheet_name=None, dtype=object)
print(len(sheets), "sheets")
