/** Hands a file to the browser's downloads. Its bytes are read from where they lie while it is written. */
export function saveFile(bytes: Blob, name: string): void {
  const url = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10 * 60_000); // a big one may wait for her to say where
}

/** A table for a spreadsheet: it takes a text for UTF-8 only when it says so at its start. */
export function saveCsv(csv: string, name: string): void {
  saveFile(new Blob(['\uFEFF', csv], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
}
