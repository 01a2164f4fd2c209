const megabyte = 1024 * 1024;

/** Far more than a person fills in, far less than would hurt whoever reads it. */
export const workbookLimits = {
  /** Bytes of the file. */
  fileBytes: 20 * megabyte,
  /** Bytes of all its parts, unpacked. */
  unpackedBytes: 150 * megabyte,
  /** How many times larger a part may be than its packed form; small ones may be anything. */
  ratio: 200,
  smallPartBytes: megabyte,
  parts: 1000,
  sheets: 50,
  /** Rows of a sheet that hold something. */
  rows: 100_000,
  /** As many as spreadsheets have. */
  columns: 16_384,
  /** Of the code of a number format; spreadsheets take no longer one. */
  formatCharacters: 255,
} as const;

/** As many signs as a cell of a spreadsheet holds. */
export const longestCellText = 32_767;
