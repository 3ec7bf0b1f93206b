'use client'

/** Where not even the frame of a page could be made: nothing of ours is there to ask for the language. */
export default function GlobalError() {
  return (
    <html lang="vi">
      <body
        style={{ fontFamily: 'system-ui, sans-serif', margin: '15vh auto', maxWidth: '60ch', padding: 16 }}
      >
        <h1>Trang này chưa mở được</h1>
        <p>Hệ thống đang gặp sự cố. Dữ liệu đã lưu không bị ảnh hưởng. Hãy tải lại trang sau ít phút.</p>
        <p lang="en">
          This page could not be opened. What was saved is safe. Please reload it in a few minutes.
        </p>
        <p>
          <a href="/admin">Về trang chủ</a>
        </p>
      </body>
    </html>
  )
}
