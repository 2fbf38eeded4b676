import { useEffect, useState } from 'react'

/**
 * Takes a file that is dropped anywhere on the page: next to a small target, the browser would leave the page to show
 * it. Gives whether one is held over the page.
 */
export function useFileDrop(onFile: (file: File | undefined) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const onDrag = (event: DragEvent) => {
      // Words that are dragged into a field are none of ours.
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(event.type === 'dragover')
      if (event.type === 'drop') onFile(event.dataTransfer.files[0])
    }
    const onLeave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false)
    addEventListener('dragover', onDrag, { signal })
    addEventListener('drop', onDrag, { signal })
    addEventListener('dragleave', onLeave, { signal })
    return () => listening.abort()
  }, [onFile])
  return isOver
}
