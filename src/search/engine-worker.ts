/** What is used of Pagefind 1.6 in WebAssembly. Each index that it has opened is told by a number that loading may change. */
export type Pagefind = {
  (source: { module_or_path: Uint8Array }): Promise<unknown>;
  init_pagefind: (meta: Uint8Array) => number;
  request_indexes: (index: number, phrase: string) => string;
  load_index_chunk: (index: number, chunk: Uint8Array) => number;
  search: (
    index: number,
    phrase: string,
    typed: string,
    filters: string,
    sort: string,
    exact: boolean,
    diacritics: boolean,
  ) => string;
};

/** What the worker is asked: the articles that have a phrase of tokens, or only to open the volumes of a script. */
export type Asked = {
  script: string;
  volumes: { first: number; count: number }[];
  version: string;
  phrase: string | undefined;
};

/** What comes back through the port that is sent with a question. */
export type Reply = { articles: number[]; error?: never } | { articles?: never; error: string };

/**
 * The worker of the search. It is put into a file with Pagefind's bindings before it, as its source says it, so that it can
 * use nothing but its argument. Pagefind's own worker is left out: it takes four times as much, guesses a language, cuts
 * queries into words, and takes a chunk that it cannot load for an empty one.
 */
export function engineWorker(pagefind: Pagefind, orderKey: string): void {
  type Index = {
    number: number;
    articles: Map<string, number>;
    chunks: Map<string, Promise<void>>;
    folder: URL;
  };
  const root = new URL('.', location.href);
  const signature = 'pagefind_dcd'.length;

  const load = async (address: URL): Promise<Uint8Array> => {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${address.href}`);
    const plain = new Response(response.body!.pipeThrough(new DecompressionStream('gzip')));
    return new Uint8Array(await plain.arrayBuffer(), signature);
  };
  const search = (index: number, phrase: string, sort = ''): string[] => {
    const answer = pagefind.search(index, phrase, phrase, '{}', sort, sort === '', false);
    return (JSON.parse(answer) as { results: { p: string }[] }).results.map(({ p }) => p);
  };

  const engine = load(new URL('wasm.unknown.pagefind', root)).then((bytes) =>
    pagefind({ module_or_path: bytes }),
  );
  // Told when it is asked for
  engine.catch(() => undefined);

  // Pagefind names a record by a hash; asked for all of them in order, it tells which article each stands for
  const openVolume = async (folder: URL, version: string, first: number): Promise<Index> => {
    const [meta] = await Promise.all([load(new URL(`index.pf_meta?${version}`, folder)), engine]);
    const number = pagefind.init_pagefind(meta);
    const records = search(number, '', `${orderKey}:asc`);
    const articles = new Map(records.map((record, at) => [record, first + at]));
    return { number, articles, chunks: new Map(), folder };
  };
  const opened = new Map<string, Promise<Index[]>>();
  const open = ({ script, volumes, version }: Asked): Promise<Index[]> => {
    const opening = volumes.map(({ first }, at) =>
      openVolume(new URL(`${script}${at}/`, root), version, first),
    );
    return Promise.all(opening);
  };

  const loadChunk = async (index: Index, chunk: string): Promise<void> => {
    const bytes = await load(new URL(`index/${chunk}.pf_index`, index.folder));
    index.number = pagefind.load_index_chunk(index.number, bytes);
  };
  const find = async (index: Index, phrase: string): Promise<number[]> => {
    const chunks = JSON.parse(pagefind.request_indexes(index.number, phrase)) as string[];
    const loading = chunks.filter(Boolean).map((chunk) => {
      if (!index.chunks.has(chunk)) index.chunks.set(chunk, loadChunk(index, chunk));
      return index.chunks.get(chunk)!;
    });
    await Promise.all(loading);
    return search(index.number, phrase).map((record) => index.articles.get(record)!);
  };

  const answer = async (asked: Asked): Promise<number[]> => {
    if (!opened.has(asked.script)) opened.set(asked.script, open(asked));
    const volumes = await opened.get(asked.script)!;
    const { phrase } = asked;
    if (phrase === undefined) return [];
    return (await Promise.all(volumes.map((index) => find(index, phrase)))).flat();
  };
  addEventListener('message', ({ data, ports: [port] }: MessageEvent<Asked>) => {
    const reply = (told: Reply) => port!.postMessage(told);
    answer(data).then(
      (articles) => reply({ articles }),
      (error: unknown) => reply({ error: String(error) }),
    );
  });
}
