import { Link } from "wouter";
import { counted } from "../../../publish/wording.ts";
import { useAddress } from "../../address/use-address.ts";
import { useJobs } from "../../api/jobs.ts";
import { useList } from "../../api/queries.ts";
import { nameInUpload, reasonBeside } from "../add/name-in-upload.ts";

/** What could not be read, and why; and how much is cited that is not here. */
export function Missing({ collection }: { readonly collection: string }) {
  const { to } = useAddress();
  const { data: jobs } = useJobs();
  const { data: wanted } = useList(collection, "wanted", { limit: 1 });
  const files = (jobs?.jobs ?? [])
    .filter((job) => job.collection === collection)
    .flatMap(({ files: all, upload }) =>
      all
        .filter(({ message }) => message !== null)
        .map(({ file, message }) => ({ file: nameInUpload(file, upload), message })),
    );
  const lacking = wanted?.pages[0]?.count ?? 0;
  return (
    <>
      {lacking > 0 && (
        <p className="lacking">
          The articles cite {counted(lacking, "source")} that {lacking === 1 ? "is" : "are"} not here:{" "}
          <Link className="link" href={to({ screen: "add" })}>
            which, and add them
          </Link>
        </p>
      )}
      {files.length > 0 && (
        <>
          <h2 className="part">
            Could not be read <span className="count">{files.length}</span>
          </h2>
          <ul className="plain-list short">
            {files.slice(0, 50).map(({ file, message }) => (
              <li key={`${file} ${message}`}>
                <b>{file}</b> <span className="soft">{reasonBeside(file, message ?? "")}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
