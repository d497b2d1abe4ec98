/** What was dropped as its owner calls it: its path within the upload, or the address as it is. */
export function nameInUpload(file: string, upload: string | null): string {
  if (upload === null) return file;
  const at = file.indexOf(upload);
  return at < 0 ? file : file.slice(at + upload.length).replace(/^[\\/]+/u, "");
}

/** Why something could not be read, without the name that stands before it already. */
export function reasonBeside(name: string, message: string): string {
  return message.startsWith(`${name}: `) ? message.slice(name.length + 2) : message;
}
