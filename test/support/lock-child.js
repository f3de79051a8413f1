// A process that takes and leaves locks on demand: `node lock-child.js FILE`, FILE being lock.ts as JavaScript.
const { acquireLock } = await import(process.argv[2]);
let lock;

process.on('message', async ({ take, leave, proc }) => {
  try {
    if (take) lock = await acquireLock(take, proc);
    if (leave) await lock.release();
    process.send({ pid: process.pid, done: true });
  } catch (error) {
    process.send({ pid: process.pid, done: false, name: error.constructor.name, message: error.message });
  }
});
process.send({ pid: process.pid, done: true });
