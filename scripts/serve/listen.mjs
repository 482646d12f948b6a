/** Loopback only: what is served here is nobody else's to read. */
export const HOST = '127.0.0.1';
const PORTS_TRIED = 50;

/**
 * @param {import('node:http').Server} server
 * @param {number} first
 * @returns {Promise<number>} the port it listens on
 */
export async function listenFrom(server, first) {
  for (let port = first; port < first + PORTS_TRIED; port += 1) {
    const address = await listen(server, port);
    if (address) return address;
  }
  throw new Error(`No free port from ${first} to ${first + PORTS_TRIED - 1}: set PORT to another.`);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number | undefined>} nothing if the port is taken
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const refuse = (error) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error));
    server.once('error', refuse);
    server.listen(port, HOST, () => {
      server.off('error', refuse);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : undefined);
    });
  });
}
