import '../ui/styles/first.scss'
import { showTrouble } from './showTrouble.ts'

const root = document.getElementById('root')
const isAt = (prefix: string) => location.pathname === prefix || location.pathname.startsWith(`${prefix}/`)

async function open(element: HTMLElement) {
  const onTrouble = (error: unknown) => {
    console.error(error)
    showTrouble(element)
  }
  if (isAt('/console')) {
    const { openConsole } = await import('./openConsole.tsx')
    await openConsole(element, onTrouble)
  } else if (isAt('/forms') || isAt('/rules') || isAt('/time-tax')) {
    const { openWorkshop } = await import('./openWorkshop.tsx')
    await openWorkshop(element, onTrouble)
  } else if (isAt('/rooms/kit') || isAt('/rooms/canvas')) {
    const { openKit } = await import('./openWorkshop.tsx')
    await openKit(element, onTrouble)
  } else if (isAt('/room') || isAt('/rooms')) {
    const { openRoom } = await import('./openRoom.tsx')
    await openRoom(element, onTrouble)
  } else if (import.meta.env.DEV && isAt('/gallery')) {
    const { openGallery } = await import('./gallery/openGallery.tsx')
    openGallery(element)
  } else {
    const { openParticipant } = await import('../participant/openParticipant.tsx')
    await openParticipant(element, onTrouble)
  }
}

if (root) open(root).catch(() => showTrouble(root))
