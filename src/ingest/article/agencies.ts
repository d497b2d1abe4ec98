/** A news agency whose name in a credit says from where a text was taken over. */
export interface Agency {
  name: string;
  /** As credits write it, besides the name. */
  also: readonly string[];
  reason: string;
}

/** The agencies that credits name most. Others are known by where their name stands: see `dateline.ts`. */
export const AGENCIES: readonly Agency[] = [
  { name: "Associated Press", also: ["AP", "The Associated Press"], reason: "worldwide cooperative, New York" },
  { name: "Reuters", also: ["Thomson Reuters", "REUTERS", "Reuters Life!"], reason: "worldwide, London" },
  { name: "Agence France-Presse", also: ["AFP", "Agence France Presse"], reason: "worldwide, Paris" },
  { name: "dpa", also: ["DPA", "Deutsche Presse-Agentur", "dpa/AFP"], reason: "Germany" },
  { name: "EFE", also: ["Agencia EFE", "EFE-EPA"], reason: "Spain, worldwide in Spanish" },
  { name: "ANSA", also: [], reason: "Italy" },
  { name: "Xinhua", also: ["Xinhua News Agency", "XINHUA"], reason: "China, state agency" },
  { name: "China News Service", also: ["CNS"], reason: "China" },
  { name: "TASS", also: ["ITAR-TASS", "Itar-Tass"], reason: "Russia, state agency" },
  { name: "Interfax", also: ["Interfax-Ukraine"], reason: "Russia and neighbours" },
  { name: "RIA Novosti", also: ["RIA"], reason: "Russia, state agency" },
  { name: "Ukrinform", also: [], reason: "Ukraine, state agency" },
  { name: "UNIAN", also: [], reason: "Ukraine" },
  { name: "Kyodo", also: ["Kyodo News"], reason: "Japan" },
  { name: "Jiji Press", also: ["Jiji"], reason: "Japan" },
  { name: "Yonhap", also: ["Yonhap News Agency"], reason: "South Korea" },
  { name: "KCNA", also: ["Korean Central News Agency"], reason: "North Korea, state agency" },
  { name: "Press Trust of India", also: ["PTI"], reason: "India" },
  { name: "Asian News International", also: ["ANI"], reason: "India" },
  { name: "Indo-Asian News Service", also: ["IANS"], reason: "India" },
  { name: "Antara", also: ["ANTARA News"], reason: "Indonesia, state agency" },
  { name: "Bernama", also: ["BERNAMA"], reason: "Malaysia, state agency" },
  { name: "Anadolu Agency", also: ["Anadolu", "AA", "Anadolu Ajansı"], reason: "Turkey, state agency" },
  { name: "IRNA", also: [], reason: "Iran, state agency" },
  { name: "SANA", also: ["Syrian Arab News Agency"], reason: "Syria, state agency" },
  { name: "WAFA", also: [], reason: "Palestinian territories" },
  { name: "MENA", also: ["Middle East News Agency"], reason: "Egypt, state agency" },
  { name: "SPA", also: ["Saudi Press Agency"], reason: "Saudi Arabia, state agency" },
  { name: "Press Association", also: ["PA Media", "PA"], reason: "United Kingdom and Ireland" },
  { name: "Canadian Press", also: ["The Canadian Press", "CP"], reason: "Canada" },
  { name: "Australian Associated Press", also: ["AAP"], reason: "Australia" },
  { name: "United Press International", also: ["UPI"], reason: "United States, worldwide before" },
  { name: "Bloomberg", also: ["Bloomberg News"], reason: "worldwide, business" },
  { name: "Dow Jones Newswires", also: ["Dow Jones"], reason: "worldwide, business" },
  { name: "Tribune News Service", also: ["TNS"], reason: "United States, syndicate" },
  { name: "McClatchy", also: ["McClatchy Newspapers", "McClatchy-Tribune"], reason: "United States, syndicate" },
  { name: "Religion News Service", also: ["RNS"], reason: "United States, religion" },
  { name: "APA", also: ["Austria Presse Agentur"], reason: "Austria" },
  { name: "Keystone-SDA", also: ["Keystone-ATS"], reason: "Switzerland" },
  { name: "Belga", also: [], reason: "Belgium" },
  { name: "ANP", also: [], reason: "Netherlands" },
  { name: "Ritzau", also: [], reason: "Denmark" },
  { name: "NTB", also: [], reason: "Norway" },
  { name: "PAP", also: [], reason: "Poland" },
  { name: "News Agency of Nigeria", also: ["NAN"], reason: "Nigeria, state agency" },
  { name: "Ghana News Agency", also: ["GNA"], reason: "Ghana, state agency" },
  { name: "Inter Press Service", also: ["IPS"], reason: "worldwide, development" },
];

/** Longer than letters alone could be mistaken for a word: "MENA", "SPA" and "PA" are read only inside a credit. */
const FORMS: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap((agency) => [agency.name, ...agency.also].map((form) => [form, agency.name] as const)),
);

/** Whether these words are the name of a known agency, as written. */
export function isAgency(words: string): boolean {
  return FORMS.has(words.trim());
}

/** All forms, longest first, for building patterns. */
export const AGENCY_FORMS: readonly string[] = [...FORMS.keys()].sort((one, other) => other.length - one.length);
