/** A pure function of texts that makes the value of each text once and keeps it: for texts of which there are not too many. */
export function onceForEach<Value>(make: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { value: Value }>();
  return (text) => {
    let found = known.get(text);
    if (!found) known.set(text, (found = { value: make(text) }));
    return found.value;
  };
}
