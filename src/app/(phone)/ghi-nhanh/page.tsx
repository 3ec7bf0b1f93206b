import { KeptLog } from '../../../admin/components/log/KeptLog.tsx'

// The same for everybody: what a person sees on it comes from his device.
export const dynamic = 'force-static'

export default function Page() {
  return (
    <main>
      <KeptLog />
    </main>
  )
}
