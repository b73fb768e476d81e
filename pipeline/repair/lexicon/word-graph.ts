/** Letters of the graph's edges, numbered from 1. What is not among them never stands in a word of the lexicon. */
export const alphabet = "abcdefghijklmnopqrstuvwxyzæøåéüöäóèáàêëïôçñíúß'";

const codes = new Uint8Array(512);
for (let index = 0; index < alphabet.length; index += 1) codes[alphabet.charCodeAt(index)] = index + 1;

/** Edge label of a UTF-16 unit; 0 where the alphabet lacks it. */
export function labelOf(unit: number): number {
  return unit < 512 ? (codes[unit] ?? 0) : 0;
}

/**
 * A minimal acyclic word graph in typed arrays. Words are numbered in the order of their labels, and that number is the
 * sum of `edgeSkip` along the word's path, so that what is known of a word lies in plain arrays beside the graph.
 */
export interface WordGraph {
  /** First edge of each node; one entry more than there are nodes. Node 0 is the root. */
  readonly nodeEdges: Uint32Array;
  readonly nodeFinal: Uint8Array;
  readonly edgeLabel: Uint8Array;
  readonly edgeTarget: Uint32Array;
  /** Words that come before those behind this edge. */
  readonly edgeSkip: Uint32Array;
}

interface BuildNode {
  final: boolean;
  labels: number[];
  targets: BuildNode[];
  id: number;
  words: number;
}

function newNode(): BuildNode {
  return { final: false, labels: [], targets: [], id: -1, words: 0 };
}

/** Labels of a word, or undefined where the alphabet lacks a letter of it. */
export function labelsOf(word: string): Uint8Array | undefined {
  const labels = new Uint8Array(word.length);
  for (let index = 0; index < word.length; index += 1) {
    const label = labelOf(word.charCodeAt(index));
    if (label === 0) return undefined;
    labels[index] = label;
  }
  return labels;
}

/** The order in which words must be given to `buildWordGraph`. */
export function compareLabels(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index += 1) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Daciuk, Mihov, Watson and Watson 2000: minimal graph from sorted words, each once. */
export function buildWordGraph(words: Iterable<Uint8Array>): WordGraph {
  const register = new Map<string, BuildNode>();
  let ids = 0;
  const freeze = (node: BuildNode): BuildNode => {
    let key = node.final ? "!" : "";
    for (let index = 0; index < node.labels.length; index += 1)
      key += `${node.labels[index]},${node.targets[index]?.id};`;
    const known = register.get(key);
    if (known) return known;
    node.id = ids;
    ids += 1;
    node.words = node.targets.reduce((sum, target) => sum + target.words, node.final ? 1 : 0);
    register.set(key, node);
    return node;
  };
  const path: BuildNode[] = [newNode()];
  let previous = new Uint8Array(0);
  const close = (depth: number) => {
    for (let level = path.length - 1; level > depth; level -= 1) {
      const node = path.pop();
      const parent = path[level - 1];
      if (node && parent) parent.targets[parent.targets.length - 1] = freeze(node);
    }
  };
  for (const word of words) {
    let shared = 0;
    while (shared < word.length && shared < previous.length && word[shared] === previous[shared]) shared += 1;
    close(shared);
    for (let index = shared; index < word.length; index += 1) {
      const node = newNode();
      const parent = path[index];
      parent?.labels.push(word[index] ?? 0);
      parent?.targets.push(node);
      path.push(node);
    }
    const last = path.at(-1);
    if (last) last.final = true;
    previous = Uint8Array.from(word);
  }
  close(0);
  return flatten(freeze(path[0] ?? newNode()), ids);
}

function flatten(root: BuildNode, count: number): WordGraph {
  const numbers = new Int32Array(count).fill(-1);
  const order: BuildNode[] = [root];
  numbers[root.id] = 0;
  let edges = 0;
  for (let at = 0; at < order.length; at += 1) {
    for (const target of order[at]?.targets ?? []) {
      edges += 1;
      if (numbers[target.id] !== -1) continue;
      numbers[target.id] = order.length;
      order.push(target);
    }
  }
  const graph = {
    nodeEdges: new Uint32Array(order.length + 1),
    nodeFinal: new Uint8Array(order.length),
    edgeLabel: new Uint8Array(edges),
    edgeTarget: new Uint32Array(edges),
    edgeSkip: new Uint32Array(edges),
  };
  let edge = 0;
  order.forEach((node, number) => {
    graph.nodeEdges[number] = edge;
    graph.nodeFinal[number] = node.final ? 1 : 0;
    let skip = node.final ? 1 : 0;
    node.targets.forEach((target, index) => {
      graph.edgeLabel[edge] = node.labels[index] ?? 0;
      graph.edgeTarget[edge] = numbers[target.id] ?? 0;
      graph.edgeSkip[edge] = skip;
      skip += target.words;
      edge += 1;
    });
  });
  graph.nodeEdges[order.length] = edge;
  return graph;
}

/** The edge with this label out of a node, or -1. */
export function edgeFrom(graph: WordGraph, node: number, label: number): number {
  const end = graph.nodeEdges[node + 1] ?? 0;
  for (let edge = graph.nodeEdges[node] ?? 0; edge < end; edge += 1) {
    const found = graph.edgeLabel[edge] ?? 0;
    if (found === label) return edge;
    if (found > label) return -1;
  }
  return -1;
}

/** Number of a lower-case word in the graph, or -1. */
export function indexOfWord(graph: WordGraph, word: string): number {
  let node = 0;
  let index = 0;
  for (let at = 0; at < word.length; at += 1) {
    const edge = edgeFrom(graph, node, labelOf(word.charCodeAt(at)));
    if (edge < 0) return -1;
    index += graph.edgeSkip[edge] ?? 0;
    node = graph.edgeTarget[edge] ?? 0;
  }
  return graph.nodeFinal[node] === 1 ? index : -1;
}
