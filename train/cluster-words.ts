import type { Embeddings } from './read-embeddings.ts';
import { randomFrom } from './random.ts';

/**
 * Puts every word into one of `k` classes by the direction of its vector (spherical k-means, Dhillon and Modha 2001), after the mean and
 * no other direction is taken out. Same input, same classes.
 * @returns class of each word, 0 to k - 1
 */
export function clusterWords(
  { words, dimensions: D, values }: Embeddings,
  k: number,
  rounds: number,
  seed: number,
): Int32Array {
  const n = words.length;
  const mean = new Float64Array(D);
  for (let i = 0; i < n; i++)
    for (let d = 0; d < D; d++) mean[d] = (mean[d] as number) + (values[i * D + d] as number) / n;
  const unit = new Float32Array(n * D);
  for (let i = 0; i < n; i++) {
    let norm = 0;
    for (let d = 0; d < D; d++) {
      const x = (values[i * D + d] as number) - (mean[d] as number);
      unit[i * D + d] = x;
      norm += x * x;
    }
    norm = Math.sqrt(norm) || 1;
    for (let d = 0; d < D; d++) unit[i * D + d] = (unit[i * D + d] as number) / norm;
  }
  // Seeds: frequent words, spread evenly with a jitter, so that common words decide the classes.
  const random = randomFrom(seed);
  const centres = new Float32Array(k * D);
  const pool = Math.min(n, k * 8);
  const taken = new Set<number>();
  for (let c = 0; c < k; c++) {
    let pick = Math.floor(random() * pool);
    while (taken.has(pick)) pick = (pick + 1) % pool;
    taken.add(pick);
    centres.set(unit.subarray(pick * D, pick * D + D), c * D);
  }
  const label = new Int32Array(n);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let i = 0; i < n; i++) {
      let best = 0;
      let bestDot = -2;
      for (let c = 0; c < k; c++) {
        let dot = 0;
        for (let d = 0, a = i * D, b = c * D; d < D; d++, a++, b++) dot += (unit[a] as number) * (centres[b] as number);
        if (dot > bestDot) {
          bestDot = dot;
          best = c;
        }
      }
      if (label[i] !== best) moved++;
      label[i] = best;
    }
    centres.fill(0);
    for (let i = 0; i < n; i++) {
      const c = label[i] as number;
      for (let d = 0; d < D; d++) centres[c * D + d] = (centres[c * D + d] as number) + (unit[i * D + d] as number);
    }
    for (let c = 0; c < k; c++) {
      let norm = 0;
      for (let d = 0; d < D; d++) norm += (centres[c * D + d] as number) ** 2;
      norm = Math.sqrt(norm) || 1;
      for (let d = 0; d < D; d++) centres[c * D + d] = (centres[c * D + d] as number) / norm;
    }
    if (moved < n / 500) break;
  }
  return label;
}
