/** Where collections are kept: one interface (`store.ts`), whatever database is behind it (`database.ts`). */
export type { Added, Addition, ArticleRecord } from "./articles/record.ts";
export { correct } from "./corrections/apply.ts";
export { CORRECTED_LISTS, type CorrectedList, type Correction } from "./corrections/correction.ts";
export type { FacetCount } from "./documents/facets.ts";
export { type Filter, type ListOptions, ORDERS, type Order, type Page, type PageRequest } from "./documents/filter.ts";
export { type Entry, FORMATS, KINDS, type Kind } from "./documents/kinds.ts";
export { STORE_FAILURE_CODES, StoreError, type StoreFailureCode } from "./failure.ts";
export type { EngineName } from "./generations/generations.ts";
export type { Profiler } from "./linking/linker.ts";
export type { LinkProgress, SettleOptions } from "./linking/settle.ts";
export { type OpenOptions, openStore } from "./open-store.ts";
export type { ArticleFilter, CollectionStore, Found, Rereading, Said, Size } from "./store.ts";
export type { Effect } from "./strike/effect.ts";
