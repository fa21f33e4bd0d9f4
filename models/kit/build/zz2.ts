import { bakeModel } from './bakeModel.js';
import { loadModel } from './loadModel.js';
import { writeGlb } from './writeGlb.js';
(async()=>{
const m=bakeModel(await loadModel(process.argv[2]!),16);
const size=async(n:string,f:(x:any)=>any)=>{const meshes=m.meshes.map(x=>({...x,mesh:f(x.mesh)}));const {packed}=await writeGlb({model:m,meshes});console.log(n,packed.length)};
console.log('vertices',m.meshes.map(x=>x.mesh.positions.length/3),m.meshes.map(x=>x.mesh.indices.length/3));
await size('all',x=>x);
await size('no normals',x=>({...x,normals:x.normals.map(()=>0.5)}));
await size('no colours',x=>({...x,colours:x.colours.map(()=>1)}));
await size('no surface',x=>({...x,surface:x.surface.map(()=>1)}));
await size('ao 5 bit',x=>({...x,surface:x.surface.map((v:number,i:number)=>i%4==3?Math.round(v*31)/255:v)}));
await size('pos none',x=>({...x,positions:x.positions.map((v:number,i:number)=>i<9?v:0)}));
await size('index only',x=>({...x,positions:x.positions.map((v:number,i:number)=>i<9?v:0),surface:x.surface.map(()=>1),colours:x.colours.map(()=>1),normals:x.normals.map(()=>0.5)}));
})();
