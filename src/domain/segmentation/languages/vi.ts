import { words, type LanguageRules } from '../language-rules.ts'

export const vi: LanguageRules = {
  language: 'vi',
  abbreviations: words(`k.m nxb cty c.ty đt đc e.g i.e no vol`),
  titles: words(`
    gs pgs ts ths ks kts bs ds cn ls gs.ts pgs.ts gs.tskh tskh pgs.tskh ts.bs bs.ck bs.cki bs.ckii bsck bsckii bscki
    gs.bs pgs.bs ths.bs ths.ks ncs nsưt nsnd nsut nghs ngưt ngnd ô đ.c đ/c lm mr mrs ms dr prof st th.s t.s g.s p.gs
    ths.ls ts.ls ls.ts gvc gvcc gs.vs vs tp t.p tx t.x tt q p h đ ubnd hđnd bcđ bch
  `),
  beforeNumbers: words(`tr   no nr vol    art p pp tel đt fax`),
  compoundEndings: [],
  mayEnd: words(`
    tcn scn t.cn s.cn co corp inc ltd jr u.s u.s.a d.c a.m p.m sg tr.đ tphcm đh u.k e.u
  `),
  units: [],
  endings: words(`v.v v.v.. vv v..v vân.vân v.v.v etc`),
  continuations: [],
  beforeOrdinals: [],
  starters: words(`
    ai anh ấy bà bác bạn ban bây bên bộ bởi cả các cái căn cần chẳng chỉ chị chiều cho chú chúng chưa có con còn cô
    cũng cuối của cùng cứ dẫn do dù dưới đang đã đầu đây đến để đêm đi điều đó đối đồng đúng đừng được em gần giờ giữa
    hãy hai hiện hôm hàng hầu hơn hết họ hoặc hỏi hồi kể khi khiến không khoảng khu là làm lại lần liên lúc lên luôn
    mà mặc mấy mình mỗi một mọi muốn mới nay nào năm nên nếu ngay ngày nghe người ngoài nguyên nhà như nhưng nhiều
    những nhất nhân nhờ nó nơi nói ông ở phải phía qua quá quan quy ra rằng rất riêng rồi sau sẽ sáng số song suốt sự
    tại tất tập tháng thay theo thế thì theo thấy thật thêm thông thời thủ thực thưa tiếp tính tình tôi tối tới tổng
    trên trong trước trường trưa từ từng tuy tuần tùy và vào vấn vẫn vậy về vì việc vị vốn vụ vừa với xin xã xét
  `),
  relatives: [],
  labels: [],
  conjunctions: [],
  habits: {
    hasOrdinals: false,
    hasRomanOrdinals: false,
    abbreviatesFreely: true,
    breaksAfterColon: false,
    quotations: 'split'
  }
}
