import { extname } from "node:path";

/** A document as far as its work can be guessed before it is opened. */
export interface Job {
  readonly path: string;
  readonly bytes: number;
}

interface Running {
  readonly job: Job;
  readonly since: number;
  /** 0..1, where its pages are counted. */
  readonly share: number;
}

/**
 * What a document is taken to cost until some of its kind are done, in milliseconds: at least `each`, and `perMegabyte`
 * more. Only how the kinds stand to each other matters; what was measured soon outweighs it.
 */
const guesses = {
  image: { each: 3000, perMegabyte: 1500 },
  pdf: { each: 500, perMegabyte: 10_000 },
  text: { each: 100, perMegabyte: 6000 },
} as const;
type WorkKind = keyof typeof guesses;

const imageName = /^\.(?:png|jpe?g|tiff?)$/i;
/** Documents of a kind whose guessed cost the guess itself counts for. */
const guessWeight = 0.5;
/** Milliseconds before which nothing is told. */
const silence = 3000;
/** What is left of the weight of a document when the next of its kind is done: a machine is not as fast all night. */
const fading = 0.98;

/**
 * Tells how long the rest of a phase takes from how long its documents took, each kind by itself: a scan takes a hundred
 * times as long as a letter in plain text, and kinds often lie in folders of their own. How many are worked on at once is
 * measured too.
 */
export class Pace {
  readonly #begun: number;
  readonly #whole: number;
  readonly #waiting = new Map<WorkKind, number>();
  readonly #done = new Map<WorkKind, { guessed: number; taken: number }>();
  readonly #running = new Map<string, Running>();
  #busy = 0;
  /** When the first document was done: those begun before waited for models and dictionaries to be loaded. */
  #warm = Number.POSITIVE_INFINITY;

  /** @param now milliseconds, as everywhere here */
  constructor(jobs: readonly Job[], now: number) {
    this.#begun = now;
    for (const job of jobs) this.#wait(job, costOf(job));
    this.#whole = jobs.reduce((sum, job) => sum + costOf(job), 0);
  }

  start(job: Job, now: number): void {
    this.#wait(job, -costOf(job));
    this.#running.set(job.path, { job, since: now, share: 0 });
  }

  /** @param share of the document that is done, 0..1 */
  advance(job: Job, share: number): void {
    const running = this.#running.get(job.path);
    if (running) this.#running.set(job.path, { ...running, share });
  }

  end(job: Job, now: number): void {
    const running = this.#running.get(job.path);
    if (!running) return;
    this.#running.delete(job.path);
    this.#busy += now - running.since;
    const isCold = running.since < this.#warm;
    this.#warm = Math.min(this.#warm, now);
    if (isCold) return;
    const done = this.#done.get(kindOf(job)) ?? { guessed: 0, taken: 0 };
    this.#done.set(kindOf(job), {
      guessed: done.guessed * fading + costOf(job),
      taken: done.taken * fading + (now - running.since),
    });
  }

  /** How much of the work is done, 0..1, by what it is taken to cost. */
  share(): number {
    if (this.#whole === 0) return 0;
    const waiting = [...this.#waiting.values()].reduce((sum, cost) => sum + cost, 0);
    const running = [...this.#running.values()].reduce(
      (sum, { job, share }) => sum + costOf(job) * (1 - share),
      0,
    );
    return Math.min(1, Math.max(0, 1 - (waiting + running) / this.#whole));
  }

  /** Milliseconds until the phase ends; null where too little is known to say so. */
  left(now: number): number | null {
    const elapsed = now - this.#begun;
    const running = [...this.#running.values()];
    if (elapsed < silence || (this.#done.size === 0 && running.every(({ share }) => share === 0)))
      return null;
    const rests = running.map((one) => this.#restOf(one, now));
    const waiting = [...this.#waiting].reduce((sum, [kind, cost]) => sum + cost * this.#rate(kind), 0);
    const taken = running.reduce((sum, { since }) => sum + now - since, this.#busy);
    const atOnce = Math.max(1, taken / elapsed);
    const rest = rests.reduce((sum, one) => sum + one, 0);
    // No other helps with the last document: the phase lasts as long as it does.
    return Math.max((waiting + rest) / atOnce, ...rests);
  }

  #restOf({ job, since, share }: Running, now: number): number {
    const taken = now - since;
    if (share > 0) return (taken * (1 - share)) / share;
    return Math.max(0, costOf(job) * this.#rate(kindOf(job)) - taken);
  }

  /** How many times as long as guessed documents of a kind take. */
  #rate(kind: WorkKind): number {
    const own = this.#done.get(kind) ?? { guessed: 0, taken: 0 };
    const all = [...this.#done.values()];
    const guessed = all.reduce((sum, done) => sum + done.guessed, 0);
    const overall = guessed > 0 ? all.reduce((sum, done) => sum + done.taken, 0) / guessed : 1;
    const weight = guesses[kind].each * guessWeight;
    return (own.taken + overall * weight) / (own.guessed + weight);
  }

  #wait(job: Job, cost: number): void {
    this.#waiting.set(kindOf(job), (this.#waiting.get(kindOf(job)) ?? 0) + cost);
  }
}

function kindOf({ path }: Job): WorkKind {
  const extension = extname(path).toLowerCase();
  if (imageName.test(extension)) return "image";
  return extension === ".pdf" ? "pdf" : "text";
}

function costOf(job: Job): number {
  const { each, perMegabyte } = guesses[kindOf(job)];
  return each + (job.bytes / 1_000_000) * perMegabyte;
}
