import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import { simpleParser } from 'mailparser'
import { fileTransport, type OutgoingMail, smtpTransport } from '#server/mail/makeTransport.ts'
import { closeMailServers, openMailServer, type Verdict } from '#tests/support/mailServer.ts'

const mail: OutgoingMail = {
  fileName: '20261029T080500Z-1.eml',
  messageId: '<1@localhost>',
  to: 'bithu@example.org',
  subject: 'Quận đoàn Ninh Kiều nộp báo cáo năm 2026',
  text: 'Kính gửi đồng chí Nguyễn Văn Ước,',
  html: '<p>Kính gửi đồng chí Nguyễn Văn Ước,</p>',
  date: new Date('2026-10-29T08:05:00+07:00'),
  attachments: [
    {
      filename: 'Báo cáo năm 2026.xlsx',
      contentType: 'application/octet-stream',
      content: Buffer.from([0, 255, 10, 13]),
    },
  ],
}

afterEach(closeMailServers)

describe('mail over SMTP', () => {
  it('arrives whole, to one recipient, marked as automatic', async () => {
    const server = await openMailServer()
    const transport = smtpTransport(server.address)
    await transport.send(mail)
    const [got] = server.received
    expect(got?.recipients).toEqual(['bithu@example.org'])
    expect(got?.parsed).toMatchObject({ subject: mail.subject, messageId: '<1@localhost>' })
    expect(got?.parsed.headers.get('auto-submitted')).toBe('auto-generated')
    expect(got?.parsed.attachments[0]).toMatchObject({ filename: 'Báo cáo năm 2026.xlsx' })
    expect(got?.parsed.attachments[0]?.content).toEqual(mail.attachments[0]?.content)
    transport.close()
  })

  it.each<Verdict>([451, 421, 550, 554, 'drop', 'take-then-drop'])(
    'after %s fails, then arrives under the same Message-ID',
    async (verdict) => {
      const server = await openMailServer([verdict])
      const transport = smtpTransport(server.address)
      await expect(transport.send(mail)).rejects.toThrow()
      await transport.send(mail)
      const ids = server.received.map(({ parsed }) => parsed.messageId)
      expect(new Set(ids)).toEqual(new Set(['<1@localhost>']))
      expect(ids).toHaveLength(verdict === 'take-then-drop' ? 2 : 1)
      transport.close()
    },
  )

  it('takes an address with a comma as one recipient or refuses it', async () => {
    const server = await openMailServer()
    const transport = smtpTransport(server.address)
    await transport.send({ ...mail, to: 'a@example.org, b@example.org' }).catch(() => undefined)
    expect(server.received.flatMap(({ recipients }) => recipients)).not.toContain('b@example.org')
    transport.close()
  })

  it('is refused a recipient and then given him, under the same Message-ID (greylisting)', async () => {
    let asked = 0
    const server = await openMailServer([], {
      onRcptTo: (_address, _session, done) => {
        asked += 1
        done(asked === 1 ? Object.assign(new Error('try later'), { responseCode: 450 }) : null)
      },
    })
    const transport = smtpTransport(server.address)
    await expect(transport.send(mail)).rejects.toThrow(/450/)
    await transport.send(mail)
    expect(server.received.map(({ parsed }) => parsed.messageId)).toEqual(['<1@localhost>'])
    transport.close()
  })

  it('fails at once when nothing listens', async () => {
    await expect(smtpTransport('smtp://127.0.0.1:9').send(mail)).rejects.toThrow()
  })
})

describe('mail without SMTP', () => {
  it('writes one complete file a message, and the same file when sent again', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'mail-'))
    const transport = fileTransport(dataDir)
    await transport.send(mail)
    await transport.send(mail)
    expect(await readdir(join(dataDir, 'mail'))).toEqual([mail.fileName])
    expect(await readdir(join(dataDir, 'mail-unfinished'))).toEqual([])
    const parsed = await simpleParser(await readFile(join(dataDir, 'mail', mail.fileName)))
    expect(parsed).toMatchObject({ subject: mail.subject, messageId: '<1@localhost>' })
    expect(parsed.text).toContain('Nguyễn Văn Ước')
  })
})
