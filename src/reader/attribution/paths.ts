import type { PathScores } from "../model.ts";

/**
 * The best path of labels through a row of words (Viterbi 1967).
 *
 * @param scores width × labels, row by row
 * @returns one label index per word
 */
export function bestPath(scores: ArrayLike<number>, width: number, paths: PathScores): Int32Array {
  const labels = paths.first.length;
  const path = new Int32Array(width);
  if (width === 0) return path;
  const back = new Int32Array(width * labels);
  let before = new Float64Array(labels);
  let now = new Float64Array(labels);
  for (let label = 0; label < labels; label++) before[label] = at(paths.first, label) + at(scores, label);
  for (let word = 1; word < width; word++) {
    for (let label = 0; label < labels; label++) {
      let best = Number.NEGATIVE_INFINITY;
      let come = 0;
      for (let from = 0; from < labels; from++) {
        const value = at(before, from) + at(paths.steps[from] ?? [], label);
        if (value > best) {
          best = value;
          come = from;
        }
      }
      now[label] = best + at(scores, word * labels + label);
      back[word * labels + label] = come;
    }
    [before, now] = [now, before];
  }
  let last = 0;
  for (let label = 1; label < labels; label++) if (at(before, label) > at(before, last)) last = label;
  for (let word = width - 1; word >= 0; word--) {
    path[word] = last;
    last = back[word * labels + last] ?? 0;
  }
  return path;
}

/**
 * How probable each label of each word is over all paths (forward–backward, Rabiner 1989).
 *
 * @returns width × labels, each row summing to 1
 */
export function marginals(scores: ArrayLike<number>, width: number, paths: PathScores): Float64Array {
  const labels = paths.first.length;
  const forward = new Float64Array(width * labels);
  const backward = new Float64Array(width * labels);
  const terms = new Float64Array(labels);
  for (let word = 0; word < width; word++) {
    for (let label = 0; label < labels; label++) {
      const own = at(scores, word * labels + label);
      if (word === 0) {
        forward[label] = own + at(paths.first, label);
        continue;
      }
      for (let from = 0; from < labels; from++) {
        terms[from] = at(forward, (word - 1) * labels + from) + at(paths.steps[from] ?? [], label);
      }
      forward[word * labels + label] = own + logSum(terms);
    }
  }
  for (let word = width - 2; word >= 0; word--) {
    for (let label = 0; label < labels; label++) {
      for (let to = 0; to < labels; to++) {
        const next = (word + 1) * labels + to;
        terms[to] = at(backward, next) + at(scores, next) + at(paths.steps[label] ?? [], to);
      }
      backward[word * labels + label] = logSum(terms);
    }
  }
  const shares = new Float64Array(width * labels);
  for (let word = 0; word < width; word++) {
    for (let label = 0; label < labels; label++) {
      terms[label] = at(forward, word * labels + label) + at(backward, word * labels + label);
    }
    const whole = logSum(terms);
    for (let label = 0; label < labels; label++) shares[word * labels + label] = Math.exp(at(terms, label) - whole);
  }
  return shares;
}

function logSum(terms: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const term of terms) if (term > most) most = term;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - most);
  return most + Math.log(sum);
}

function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? 0;
}

/** Path scores that only forbid what the BIO scheme forbids: an inside label goes on with a span of its own kind. */
export function legalPaths(labels: readonly string[]): PathScores {
  const forbidden = -1e4;
  const goesOn = (from: string | undefined, to: string) =>
    !to.startsWith("I-") || (from !== undefined && from !== "O" && from.slice(2) === to.slice(2));
  return {
    first: labels.map((label) => (goesOn(undefined, label) ? 0 : forbidden)),
    steps: labels.map((from) => labels.map((to) => (goesOn(from, to) ? 0 : forbidden))),
  };
}
