/** What one look at the machine found. */
export interface Diagnosis {
  readonly name: string;
  /** `fine`, `optional` where something that helps is missing, `broken` where the program does not work without it. */
  readonly state: "fine" | "optional" | "broken";
  readonly found: string;
  /** The one command that mends it; null where nothing is to be mended. */
  readonly mend: string | null;
}

/** One thing that the program needs or profits from. */
export interface DoctorCheck {
  readonly name: string;
  look(world: { readonly corpus: string }): Promise<Omit<Diagnosis, "name">>;
}
