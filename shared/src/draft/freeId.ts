/** An identifier that is not taken: the wanted one, else with the first free counter from 2 behind it. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let counter = 2; taken.has(id); counter += 1) id = `${wanted}-${counter}`;
  return id;
}

/** The identifier with the first counter, from 1, that is not taken. */
export function countedId(stem: string, taken: ReadonlySet<string>): string {
  let counter = 1;
  while (taken.has(`${stem}-${counter}`)) counter += 1;
  return `${stem}-${counter}`;
}
