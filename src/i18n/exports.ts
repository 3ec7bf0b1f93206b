/** Words of a list that is taken out to Excel. */
export const vi = {
  hint: 'Tải về lúc {{hour}} giờ {{minute}} ngày {{day}}, theo quyền xem của đồng chí {{name}}: {{count}} dòng.',
}

export const en: typeof vi = {
  hint: 'Downloaded at {{hour}}:{{minute}} on {{day}}, by what {{name}} may see: {{count}} rows.',
}
