import { type Browser, chromium } from "playwright-core";
import { findChromium, HOW_TO_GET_CHROMIUM } from "../../scripts/chromium.ts";

/** Without the last ones Chromium asks hosts of its maker at every start, which a closed network refuses one by one. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts this machine's Chromium without a window and with an empty profile. The caller closes it.
 *
 * @throws where there is none: how to get one
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(HOW_TO_GET_CHROMIUM);
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}
