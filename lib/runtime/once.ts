/** Runs a task once for the life of the process; one that failed is tried again at the next call. */
export function once(task: () => Promise<unknown>): () => Promise<void> {
  let done: Promise<unknown> | undefined;
  return async () => {
    done ??= task();
    try {
      await done;
    } catch (error) {
      done = undefined;
      throw error;
    }
  };
}
