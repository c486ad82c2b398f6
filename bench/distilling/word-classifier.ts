/** What a word is: a vector and, for each class, whether it belongs to it. */
export interface Labelled {
  readonly vector: Float64Array;
  readonly classes: readonly boolean[];
}

const HIDDEN = 24;
const EPOCHS = 6;
const RATE = 0.01;
/** The rate falls to this share of itself by the last epoch. */
const LAST_RATE = 0.1;
const DECAY = 1e-4;
/** How far from certain the lists are taken to be: a name in one is often another thing as well, and may be missing in another. */
const LISTED = 0.92;
const UNLISTED = 0.03;

/**
 * Learns a network with one hidden layer (tanh) whose outputs are likelihoods of classes, each by itself, by stochastic
 * gradient descent. A class with few examples counts for more, so that half of the weight is on either side. Random
 * numbers are drawn from a fixed seed: the same examples give the same network.
 */
export function learnClassifier(examples: readonly Labelled[]): (vector: Float64Array) => readonly number[] {
  const random = randomFrom(1);
  const outputs = examples[0]?.classes.length ?? 0;
  const inputs = examples[0]?.vector.length ?? 0;
  const first = matrixOf(HIDDEN, inputs, random);
  const second = matrixOf(outputs, HIDDEN, random);
  const shares = Array.from({ length: outputs }, (_, one) => {
    const rights = examples.filter(({ classes }) => classes[one]).length / examples.length;
    // Between counting every example alike and counting both sides alike.
    return { right: Math.sqrt(0.5 / rights), wrong: Math.sqrt(0.5 / (1 - rights)) };
  });
  const order = examples.map((_, index) => index);
  const back = new Float64Array(HIDDEN);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    const rate = RATE * (1 - (1 - LAST_RATE) * (epoch / (EPOCHS - 1)));
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      const hidden = hiddenOf(first, example.vector);
      const found = outputsOf(second, hidden);
      back.fill(0);
      found.forEach((likelihood, one) => {
        const isRight = example.classes[one] === true;
        const error =
          (likelihood - (isRight ? LISTED : UNLISTED)) * (shares[one]?.[isRight ? 'right' : 'wrong'] ?? 1);
        const row = second[one] ?? back;
        for (let i = 0; i < HIDDEN; i += 1) {
          back[i] = (back[i] ?? 0) + error * (row[i] ?? 0);
          row[i] = (row[i] ?? 0) - rate * (error * (hidden[i] ?? 0) + DECAY * (row[i] ?? 0));
        }
        row[HIDDEN] = (row[HIDDEN] ?? 0) - rate * error;
      });
      first.forEach((row, i) => {
        const slope = (back[i] ?? 0) * (1 - (hidden[i] ?? 0) ** 2);
        for (let j = 0; j < inputs; j += 1) {
          row[j] = (row[j] ?? 0) - rate * (slope * (example.vector[j] ?? 0) + DECAY * (row[j] ?? 0));
        }
        row[inputs] = (row[inputs] ?? 0) - rate * slope;
      });
    }
  }
  return (vector) => outputsOf(second, hiddenOf(first, vector));
}

/** Rows of small random weights, the last of each the constant. */
function matrixOf(rows: number, columns: number, random: () => number): Float64Array[] {
  const scale = 1 / Math.sqrt(columns);
  return Array.from({ length: rows }, () =>
    Float64Array.from({ length: columns + 1 }, (_, at) => (at < columns ? (random() * 2 - 1) * scale : 0)),
  );
}

function hiddenOf(rows: readonly Float64Array[], vector: Float64Array): Float64Array {
  return Float64Array.from(rows, (row) => Math.tanh(sumOf(row, vector)));
}

function outputsOf(rows: readonly Float64Array[], hidden: Float64Array): readonly number[] {
  return rows.map((row) => 1 / (1 + Math.exp(-sumOf(row, hidden))));
}

function sumOf(row: Float64Array, vector: Float64Array): number {
  let sum = row[vector.length] ?? 0;
  for (let i = 0; i < vector.length; i += 1) sum += (row[i] ?? 0) * (vector[i] ?? 0);
  return sum;
}

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** Numbers from 0 up to 1 that look random: a linear congruential generator (Knuth, MMIX). */
function randomFrom(seed: number): () => number {
  let state = BigInt(seed);
  return () => {
    state = (state * 6364136223846793005n + 1442695040888963407n) & 0xffff_ffff_ffff_ffffn;
    return Number(state >> 11n) / 2 ** 53;
  };
}
