const queues = new Map<string, Promise<unknown>>();

/**
 * Runs `task` after every earlier task of the same name has ended. Saves of one response then do
 * not have to be tried again and again; another process is told apart by the revision instead.
 */
export function inTurn<T>(name: string, task: () => Promise<T>): Promise<T> {
  const turn = (queues.get(name) ?? Promise.resolve()).then(task, task);
  queues.set(name, turn);
  const leave = () => {
    if (queues.get(name) === turn) queues.delete(name);
  };
  turn.then(leave, leave);
  return turn;
}
