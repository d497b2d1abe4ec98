export { linkSources } from "./link.ts";
export { sourceListOf } from "./list.ts";
export { mergeSource, mergeSources } from "./merge.ts";
export { type SourcesOfArticle, sourcesOf } from "./of-article.ts";
