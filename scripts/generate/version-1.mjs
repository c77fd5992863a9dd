/** The schema of results of version 1: they have sentences where later ones have facts. */
export function ofVersion1({ $defs, properties, ...schema }) {
  const asSentence = (what, facts) => {
    const kept = Object.entries(what.properties).filter(([key]) => !facts.includes(key));
    const required = [...what.required.filter((key) => !facts.includes(key)), "text"];
    return { ...what, properties: { ...Object.fromEntries(kept), text: { type: "string" } }, required };
  };
  const lift = asSentence($defs.lift, ["limitation", "parts", "against", "minor"]);
  const proposed = asSentence($defs.proposed_ask, ["question", "lifts"]);
  const { trend: _, ...known } = properties;
  return {
    ...schema,
    $id: "result_1.schema.json",
    properties: { ...known, version: { type: "integer", const: 1 } },
    $defs: { ...$defs, lift, proposed_ask: proposed },
  };
}
