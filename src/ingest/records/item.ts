import type { Part } from "../formats/format.ts";
import { addressesOf } from "./address-list.ts";
import type { Fields } from "./fields.ts";
import { isObject, partOf } from "./record.ts";

/** Whether a value is an address in words. */
export function isAddressLine(one: unknown): one is string {
  return typeof one === "string" && addressesOf(one) !== null;
}

/** One value of a list of articles: a record, or an address. */
export function itemPart(one: unknown, name: string, fields: Fields): Part {
  if (isObject(one)) return partOf(one, name, fields);
  if (isAddressLine(one)) return { name: one.trim(), address: one.trim(), given: {}, draft: null };
  return {
    name,
    failure: {
      code: "no-text",
      message: "it is no record of an article: write an object with its text or its address",
    },
  };
}
