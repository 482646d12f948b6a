/** A pure function of objects that makes the value of each object once, for as long as the object lives. */
export function remember<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { value: Value }>();
  return (key) => {
    let found = known.get(key);
    if (!found) known.set(key, (found = { value: make(key) }));
    return found.value;
  };
}

/** The same of texts; meant for those that come again and again, such as words and glosses, since none is ever forgotten. */
export function rememberText<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { value: Value }>();
  return (text) => {
    let found = known.get(text);
    if (!found) known.set(text, (found = { value: make(text) }));
    return found.value;
  };
}
