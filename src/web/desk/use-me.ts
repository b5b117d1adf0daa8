import { useQuery } from '@tanstack/react-query';
import { api } from '../kit/api.ts';

/** Who is signed in, and which sellers they work for. */
export const useMe = () => useQuery({ queryKey: ['me'], queryFn: api.me });
