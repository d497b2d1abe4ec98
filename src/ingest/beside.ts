/** Also "~$report.docx", which Word keeps beside a document while it is open. */
export function isHidden(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$");
}

/** "Pier 9 reopens_files" beside "Pier 9 reopens.html" holds the page's pictures and frames. */
export function belongsToPage(name: string, names: { has(name: string): boolean }): boolean {
  const page = /^(.+)(?:_files|\.files|-Dateien|_archivos|_fichiers)$/.exec(name)?.[1];
  return page !== undefined && (names.has(`${page}.html`) || names.has(`${page}.htm`));
}
