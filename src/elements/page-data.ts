const loaded = new Map<string, Promise<unknown>>();

/**
 * Data that stand beside the page, loaded when they are first wanted. Without a network the answer is what stands for none,
 * and whoever asks again has them loaded again.
 */
export async function pageData<Data>(name: string, none: Data): Promise<Data> {
  const data = loaded.get(name) ?? load(name);
  loaded.set(name, data);
  try {
    return (await data) as Data;
  } catch {
    loaded.delete(name);
    return none;
  }
}

async function load(name: string): Promise<unknown> {
  const response = await fetch(new URL(name, location.href));
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  return response.json();
}
