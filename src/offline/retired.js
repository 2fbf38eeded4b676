// What stands in the place of the service worker where a city keeps nothing: it clears up after it, and goes.

addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(clearUp()))

async function clearUp() {
  for (const name of await caches.keys()) await caches.delete(name)
  await registration.unregister()
}
