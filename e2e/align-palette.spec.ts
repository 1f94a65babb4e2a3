import { expect, test } from './fixtures.ts'
import { AlignScreen } from './pages/align-screen.ts'
import { LibraryScreen } from './pages/library-screen.ts'
import { Palette } from './pages/palette.ts'

test('the palette opens events and runs what can be run here', async ({ program }) => {
  const library = new LibraryScreen(program)
  const align = new AlignScreen(program)
  const palette = new Palette(align)
  const bookmark = library.text('commands.row.bookmark')
  await expect(library.names).toHaveCount(2)

  await palette.open()
  await palette.search.fill(bookmark)
  await expect(palette.options).toHaveCount(0)
  await program.page.keyboard.press('Escape')
  await expect(palette.dialog).toBeHidden()

  await palette.run('baltic')
  await align.expectOpen(4)
  await palette.run(bookmark)
  await expect(align.rowHead(1)).toHaveAccessibleName(/Bookmarked/)
  await expect(align.table).toBeFocused()
  await palette.run(library.text('commands.go.library'))
  await expect(library.events).toBeVisible()
})
