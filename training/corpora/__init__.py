"""One file per corpus: each turns files given by path into `Document`s."""
