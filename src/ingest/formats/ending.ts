/** ".html" of "pages/Pier.HTML", ".warc.gz" of "crawl.warc.gz"; "" where a name has none. */
export function endingOf(file: string): string {
  return /[^\\/.][^\\/]*?((?:\.[^\\/.]+)?\.gz|\.[^\\/.]+)$/i.exec(file)?.[1]?.toLowerCase() ?? "";
}
