import { bakeModel } from './bakeModel.js';
import { loadModel } from './loadModel.js';
import { TriangleBvh } from './TriangleBvh.js';
(async()=>{
let casts=0,walks=0;const o=TriangleBvh.prototype.occluder;TriangleBvh.prototype.occluder=function(...a:any){casts++;return (o as any).apply(this,a)};
const w=(TriangleBvh.prototype as any).walk;(TriangleBvh.prototype as any).walk=function(...a:any){walks++;return w.apply(this,a)};
const d=await loadModel(process.argv[2]!);
const m=bakeModel(d,40);console.log('verts',m.meshes.map(x=>x.mesh.positions.length/3),'casts',casts,'walks',walks);
})();
