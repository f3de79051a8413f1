// biome-ignore lint/suspicious/noExplicitAny: a document is walked by name here
type Any = any;
type Side = 'request' | 'answer';

/** What a client written for the released document would trip over in the present one. */
export function breakingChanges(released: Any, present: Any): string[] {
  const found: string[] = [];
  for (const [path, item] of Object.entries<Any>(released.paths)) {
    for (const [method, before] of Object.entries<Any>(item)) {
      const name = `${method.toUpperCase()} ${path}`;
      const after = present.paths[path]?.[method];
      if (!after) found.push(`${name} is gone`);
      else found.push(...operation(before, after).map((change) => `${name}: ${change}`));
    }
  }
  return found;

  function operation(before: Any, after: Any): string[] {
    const changes = parameters(before, after);
    const body = (op: Any) => op.requestBody?.content['application/json']?.schema ?? {};
    changes.push(...schema(body(before), body(after), 'request', 'body'));
    for (const status of Object.keys(before.responses).filter((code) => code.startsWith('2'))) {
      const answer = (op: Any) => op.responses[status]?.content ?? {};
      if (!after.responses[status]) changes.push(`answers ${status} no more`);
      for (const [type, { schema: old }] of Object.entries<Any>(answer(before))) {
        const now = answer(after)[type]?.schema;
        changes.push(...(now ? schema(old, now, 'answer', `${status}`) : [`${status} is no ${type} any more`]));
      }
    }
    return changes;
  }

  function parameters(before: Any, after: Any): string[] {
    const byName = (doc: Any, op: Any) =>
      new Map<string, Any>(
        (op.parameters ?? []).map((p: Any) => resolve(doc, p, 'parameters')).map((p: Any) => [`${p.in} ${p.name}`, p]),
      );
    const [old, now] = [byName(released, before), byName(present, after)];
    return [
      ...[...old.keys()].filter((name) => !now.has(name)).map((name) => `${name} is gone`),
      ...[...now]
        .filter(([name, p]) => p.required && !old.get(name)?.required)
        .map(([name]) => `${name} became required`),
    ];
  }

  function schema(a: Any, b: Any, side: Side, at: string, seen = new Set<string>()): string[] {
    const key = a.$ref && b.$ref ? `${a.$ref} ${b.$ref}` : undefined;
    if (key && seen.has(key)) return [];
    if (key) seen.add(key);
    const [old, now] = [resolve(released, a, 'schemas'), resolve(present, b, 'schemas')];
    const changes: string[] = [];
    const types = (s: Any) => JSON.stringify([s.type ?? null].flat().sort());
    if (types(old) !== types(now)) changes.push(`${at} is of another type`);
    const terms = (s: Any): unknown[] => s.enum ?? (s.const === undefined ? [] : [s.const]);
    const refused = terms(old).filter((term) => terms(now).length > 0 && !terms(now).includes(term));
    if (side === 'request' && refused.length > 0) changes.push(`${at} takes ${refused} no more`);

    const [was, is] = [old.required ?? [], now.required ?? []] as string[][];
    for (const [field, inner] of Object.entries<Any>(old.properties ?? {})) {
      const there = now.properties?.[field];
      if (!there) changes.push(`${at}/${field} is gone`);
      else changes.push(...schema(inner, there, side, `${at}/${field}`, seen));
      if (side === 'answer' && there && was?.includes(field) && !is?.includes(field))
        changes.push(`${at}/${field} may be left out`);
    }
    if (side === 'request')
      changes.push(...(is ?? []).filter((f) => !was?.includes(f)).map((f) => `${at}/${f} became required`));
    if (old.items && now.items) changes.push(...schema(old.items, now.items, side, `${at}/*`, seen));
    const branches = (s: Any): Any[] => s.oneOf ?? s.anyOf ?? [];
    branches(old).forEach((branch, i) => {
      const same = branches(now).find((other) => branch.$ref && other.$ref === branch.$ref) ?? branches(now)[i];
      if (same) changes.push(...schema(branch, same, side, at, seen));
      else changes.push(`${at} has lost a form`);
    });
    return changes;
  }

  function resolve(doc: Any, node: Any, kind: string): Any {
    return node.$ref ? doc.components[kind][node.$ref.split('/').at(-1)] : node;
  }
}
