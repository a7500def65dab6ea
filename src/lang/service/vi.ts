import type { ServiceLines } from '../../core/summary/barred/rules.ts';
import { phrases } from '../list.ts';

/** Vietnamese: lines that serve the page, not the story. */
export const viService: ServiceLines = {
  starts:
    phrases(`xem thêm, đọc thêm, đọc tiếp, xem tiếp, mời độc giả, mời bạn đọc, mời quý, bấm vào đây, nhấn vào đây, tin
    liên quan, bài liên quan, video:, clip:, ảnh:, hình ảnh:, nguồn:, nguồn ảnh, đồ họa:, quảng cáo, đăng ký,
    theo dõi chúng tôi, theo dõi, chia sẻ, bình luận, ý kiến bạn đọc, gửi bình luận, tác giả:, chúng tôi sử
    dụng cookie, trang web này, mọi quyền, tải ứng dụng, về đầu trang, in bài, đọc nhiều, nghe:, (ảnh, (nguồn`),
  contains:
    phrases(`bản tin của chúng tôi, chính sách bảo mật, điều khoản sử dụng, bản quyền thuộc, getty images, ảnh minh
    họa, ảnh minh hoạ, (ảnh:, bấm vào đây, theo dõi chúng tôi`),
  stamps: phrases(`đăng lúc, cập nhật`),
};
