const KINDS = ['Buffer', 'Framebuffer', 'Program', 'Query', 'Renderbuffer', 'Sampler', 'Shader', 'Texture', 'TransformFeedback', 'VertexArray'] as const;

type Create = (...settings: unknown[]) => object | null;
type Delete = (object: object | null) => void;

/**
 * Lets a context delete only what it still has. Whoever frees a thing after a loss gives back all that was ever made for it,
 * what went down with the context too, and the browser complains of each such object. Returns what tells of a loss.
 */
export function guardDeletions(context: object): () => void {
  const methods = context as Record<string, unknown>;
  let isFirst = true;
  let made = new WeakSet<object>();
  for (const kind of KINDS) {
    const create = methods[`create${kind}`] as Create | undefined;
    const remove = methods[`delete${kind}`] as Delete | undefined;
    if (!create || !remove) continue;
    methods[`create${kind}`] = (...settings: unknown[]) => {
      const object = create.apply(context, settings);
      if (object) made.add(object);
      return object;
    };
    methods[`delete${kind}`] = (object: object | null) => {
      // Before the first loss there may be objects that are older than this guard.
      if (object && (isFirst || made.has(object))) remove.call(context, object);
    };
  }
  return () => {
    isFirst = false;
    made = new WeakSet();
  };
}
