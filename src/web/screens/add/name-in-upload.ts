/** What was dropped as its owner calls it: its path within the upload, or the address as it is. */
export function nameInUpload(file: string, upload: string | null): string {
  if (upload === null) return file;
  const at = file.indexOf(upload);
  return at < 0 ? file : file.slice(at + upload.length).replace(/^[\\/]+/u, "");
}
