import type { ServiceLines } from '../../core/summary/barred/rules.ts';
import { phrases } from '../list.ts';

/** Korean: lines that serve the page, not the story. */
export const koService: ServiceLines = {
  prefix: true,
  starts:
    phrases(`더 읽기, 더 보기, 더보기, 관련 기사, 관련기사, 관련 뉴스, 함께 읽으면, 이 기사도, 자세한 내용은, 자세히 보기, 여기를 클릭, 클릭, 동영상:, 영상:, 영상 =, 사진:,
    사진=, 사진 =, 사진 제공, 이미지:, 이미지 출처, 사진 출처, 출처:, 출처=, 자료:, 자료=, 자료사진, 그래픽:, 그래픽=, 광고, 구독, 뉴스레터, 회원가입, 로그인,
    팔로우, 공유, 댓글, 의견, 기자:, 글:, 글=, 편집:, 본 사이트, 이 웹사이트, 쿠키, 무단 전재, 무단전재, 저작권자, 앱 다운로드, 다운로드, 맨 위로, 인쇄, 많이 본, 인기
    기사, 듣기, 카카오톡, 제보`),
  contains:
    phrases(`뉴스레터, 개인정보, 이용약관, 무단 전재, 무단전재, 재배포 금지, getty images, 게티이미지, 여기를 클릭, 클릭하세요, 구독하세요, 팔로우하세요, 자료사진, 연합뉴스tv,
    저작권자`),
  stamps: phrases(`입력, 수정, 게시, 최종 수정, 최종수정`),
};
