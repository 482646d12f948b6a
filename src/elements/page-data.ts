/** Data that stand beside the page, loaded when they are first wanted; without a network, what stands for none. */
export const pageData = <Data>(name: string, none: Data): Promise<Data> =>
  fetch(new URL(name, location.href))
    .then((response) => (response.ok ? (response.json() as Promise<Data>) : none))
    .catch(() => none);
