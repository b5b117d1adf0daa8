/** The first signal to stop. A second one ends the process at once: whoever asks twice means it, and nothing acknowledged is lost. */
export function firstSignal(): Promise<'signal'> {
  return new Promise((resolve) => {
    let seen = false;
    for (const name of ['SIGINT', 'SIGTERM'] as const) {
      process.on(name, () => {
        if (seen) process.exit(130);
        seen = true;
        resolve('signal');
      });
    }
  });
}
